import { evaluate, evaluateText } from './evaluate';
import { contextFor } from './testing';
import { FormattingError, type Expression, type FormatValue } from './types';

const people = [{ title: 'Chris Kent', email: 'chris@x.example' }, { title: 'Vesa Juvonen', email: 'vesa@x.example' }];

describe('the examples of Microsoft’s formatting reference', () => {
  const examples: readonly (readonly [string, FormatValue])[] = [
    ['=toString(45)', '45'],
    ["=Number('365')", 365],
    ["=Number('Wowee')", NaN],
    ["=Number(Date('12/26/1981'))", new Date('12/26/1981').getTime()],
    ['=cos(5)', Math.cos(5)],
    ['=sin(90)', 0.8939966636005579],
    ["=toLowerCase('DogFood')", 'dogfood'],
    ["=toUpperCase('DogFood')", 'DOGFOOD'],
    ['=abs(-45)', 45],
    ["=length('Some Text')", 1],
    ["=length('')", 0],
    ['=length(45)', 1],
    ['=length(0)', 0],
    ['=floor(45.5)', 45],
    ['=ceiling(45.5)', 46],
    ['=pow(2,3)', 8],
    ["=indexOf('DogFood', 'Dog')", 0],
    ["=indexOf('DogFood', 'F')", 3],
    ["=indexOf('DogFood', 'Cat')", -1],
    ["=indexOf('DogFood', 'f')", -1],
    ["=lastIndexOf('DogFood DogFood', 'Dog')", 8],
    ["=lastIndexOf('DogFood DogFood', 'f')", -1],
    ["=startsWith('DogFood', 'Dog')", true],
    ["=startsWith('DogFood', 'Food')", false],
    ["=endsWith('DogFood', 'Dog')", false],
    ["=endsWith('DogFood', 'Food')", true],
    ["=substring('DogFood', 3, 4)", 'F'],
    ["=substring('DogFood', 4, 3)", 'F'],
    ["=substring('DogFood', 3, 6)", 'Foo'],
    ["=substring('DogFood', 6, 3)", 'Foo'],
    ["=replace('Hello world', 'world', 'everyone')", 'Hello everyone'],
    ["=padStart('DogFood', 10, 'A')", 'AAADogFood'],
    ["=padStart('DogFood', 10, 'AB')", 'ABADogFood'],
    ["=padStart('DogFood', 5, 'A')", 'DogFood'],
    ["=padEnd('DogFood', 10, 'AB')", 'DogFoodABA'],
    ["=if(4 < 5, 'yes', 'no')", 'yes'],
    ["=if(4 > 5, 'yes', 'no')", 'no'],
    ["=indexOf('abcd' + '^', '^')", 4]
  ];
  it.each(examples)('%s', (expression, expected) => {
    expect(evaluate(expression, contextFor())).toEqual(expected);
  });
});

describe('references', () => {
  const row = contextFor({ Current: 7, Title: 'Lost laptop', Sentiment: 0.5, Author: { title: 'Alex Turner', email: 'alex@northmere.example' }, Owners: people, Tags: ['Apple', 'Orange'], foo: 3 });
  const cases: readonly (readonly [Expression, FormatValue])[] = [
    ['@currentField', 7],
    ['[$Title]', 'Lost laptop'],
    ['[$Author.email]', 'alex@northmere.example'],
    ['[!SalesLead.DisplayName]', 'Sales lead'],
    ['@me', 'alex@northmere.example'],
    ['@rowIndex', 3],
    ['@window.innerWidth', 1280],
    ['@currentWeb', 'http://localhost/sites/dataprotection'],
    ['a text with @me inside', 'a text with @me inside'],
    ["='@me'", '@me'],
    ["=if(@me != [$Author.email], 'none', '')", ''],
    ["=if([$Sentiment] <= 0.3, 'blocked', if([$Sentiment] < 0.9,'warning','good'))", 'warning'],
    ['=[$foo] * -7', -21],
    ["=join([$Tags], ', ')", 'Apple, Orange'],
    ["=join([$Owners.title], '|')", 'Chris Kent|Vesa Juvonen'],
    ['=length([$Owners])', 2],
    ["=if(@rowIndex % 2 == 0, 'even', 'odd')", 'odd'],
    ['=[$NotThere]', ''],
    ['[$Title.displayValue]', 'Lost laptop']
  ];
  it.each(cases)('%s', (expression, expected) => expect(evaluate(expression, row)).toEqual(expected));
});

describe('the two syntaxes mean the same', () => {
  it('works out the reference’s tree: over 40 is 100%, else the value times 2.5', () => {
    const tree: Expression = {
      operator: '?',
      operands: [
        { operator: '>', operands: ['@currentField', '40'] }, '100%',
        { operator: '+', operands: [{ operator: 'toString()', operands: [{ operator: '*', operands: ['@currentField', 2.5] }] }, '%'] }
      ]
    };
    expect(evaluate(tree, contextFor({ Current: 41 }))).toBe('100%');
    expect(evaluate(tree, contextFor({ Current: 10 }))).toBe('25%');
    expect(evaluate("=if(@currentField > '40', '100%', toString(@currentField * 2.5) + '%')", contextFor({ Current: 10 }))).toBe('25%');
  });

  it('binds && tighter than ||, and arithmetic tighter than comparison', () => {
    expect(evaluate('=1 == 2 || 1 + 1 == 2 && 3 > 2', contextFor())).toBe(true);
    expect(evaluate('=2 + 3 * 4 - 8 / 2', contextFor())).toBe(10);
    expect(evaluate('=(2 + 3) * 4', contextFor())).toBe(20);
  });

  it('leaves the branch alone that is not taken', () => {
    expect(evaluate("=if(true, 'kept', nonsense('x'))", contextFor())).toBe('kept');
  });
});

describe('dates', () => {
  const due = contextFor({ Current: new Date('2026-11-23T15:00:00Z'), Empty: null });
  it('compares and subtracts them as times', () => {
    expect(evaluate('=@currentField > @now', due)).toBe(true);
    expect(evaluate('=floor((Number(@currentField) - Number(@now)) / 3600000)', due)).toBe(24);
    expect(evaluate('=@currentField <= @now + 86400000', due)).toBe(true);
    expect(evaluate("=@currentField < Date('2026-11-24')", due)).toBe(true);
    expect(evaluate('=addMinutes(@currentField, -1440) == @now', due)).toBe(true);
    expect(evaluate('=addDays(@now, 1) == @currentField', due)).toBe(true);
  });
  it('takes them apart in the page’s zone, months counted from 0', () => {
    const midnight = contextFor({ Current: new Date('2026-06-30T23:30:00Z') });
    expect(evaluate('=getDate(@currentField)', midnight)).toBe(1);
    expect(evaluate('=getMonth(@currentField)', midnight)).toBe(6);
    expect(evaluate('=getYear(@currentField)', midnight)).toBe(2026);
  });
  it('shows them in the page’s language', () => {
    expect(evaluateText('=toLocaleDateString(@currentField)', due)).toBe('23/11/2026');
    expect(evaluateText('=toLocaleTimeString(@currentField)', due)).toBe('15:00:00');
    expect(evaluateText('=toLocaleString(@currentField)', due)).toBe('23/11/2026, 15:00:00');
    expect(evaluateText('=toLocaleString(1234.5)', due)).toBe('1,234.5');
  });
  it('takes an empty date for an empty text and for 0', () => {
    expect(evaluate("=toString([$Empty]) == ''", due)).toBe(true);
    expect(evaluate('=Number([$Empty])', due)).toBe(0);
    expect(evaluate("=if([$Empty], 'set', 'empty')", due)).toBe('empty');
    expect(evaluateText('=toLocaleDateString([$Empty])', due)).toBe('');
  });
});

describe('what is refused', () => {
  it.each(["=if(1 == 1, 'a'", '=1 +', '=unknownOperator(1)', '=hello', '=1 ~ 2', '=constructor(1)', "=loopIndex('x')"])('%s', (expression) => {
    expect(() => evaluate(expression, contextFor())).toThrow(FormattingError);
  });
});

it('reads quotes inside texts', () => {
  expect(evaluate("='it''s' + \" \" + 'a \\'word\\''", contextFor())).toBe("it's a 'word'");
});
