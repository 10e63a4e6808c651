import type { QuestionInput } from '../../../src/policies/rules/questionsInput';

const inBoth = (en: string, cy: string): QuestionInput['text'] => ({ 'en-GB': en, 'cy-GB': cy });
const choice = (id: string, en: string, cy: string, isRight = false): QuestionInput['choices'][number] => ({ id, text: inBoth(en, cy), isRight });

/** On the second version of the data protection policy. */
export const demoQuestions: readonly QuestionInput[] = [
  {
    id: 'complaint', text: inBoth('A caller says that we used their details wrongly. What do you do?', 'Mae galwr yn dweud ein bod wedi defnyddio ei fanylion yn anghywir. Beth rydych chi’n ei wneud?'),
    choices: [
      choice('a', 'Explain why we were right', 'Esbonio pam roeddem ni’n iawn'),
      choice('b', 'Pass it to the Data Protection Officer’s team', 'Ei basio i dîm y Swyddog Diogelu Data', true),
      choice('c', 'Ask them to write to the regulator', 'Gofyn iddynt ysgrifennu at y rheoleiddiwr')
    ],
    explanation: inBoth('The council acknowledges a complaint within 30 days and looks into it. See “When somebody complains”.', 'Mae’r cyngor yn cydnabod cwyn o fewn 30 diwrnod ac yn ymchwilio iddi. Gweler “When somebody complains”.')
  },
  {
    id: 'assistant', text: inBoth('Which of these may you do?', 'Pa un o’r rhain y cewch chi ei wneud?'),
    choices: [
      choice('a', 'Summarise a case file with a free assistant on the web', 'Crynhoi ffeil achos gyda chynorthwyydd am ddim ar y we'),
      choice('b', 'Use the council’s assistant with your council account, and read the result', 'Defnyddio cynorthwyydd y cyngor gyda’ch cyfrif cyngor, a darllen y canlyniad', true)
    ],
    explanation: inBoth('Information about people goes into the council’s own assistant only, and you answer for what you send.', 'Dim ond i gynorthwyydd y cyngor ei hun y caiff gwybodaeth am bobl fynd, a chi sy’n atebol am yr hyn rydych yn ei anfon.')
  },
  {
    id: 'wrong', text: inBoth('You sent a letter to the wrong address. When do you report it?', 'Anfonoch lythyr i’r cyfeiriad anghywir. Pryd rydych chi’n rhoi gwybod?'),
    choices: [
      choice('a', 'Straight away', 'Ar unwaith', true),
      choice('b', 'When the letter has not come back after a week', 'Pan nad yw’r llythyr wedi dod yn ôl ar ôl wythnos'),
      choice('c', 'At the next team meeting', 'Yng nghyfarfod nesaf y tîm')
    ],
    explanation: inBoth('The 72 hours run from when the council is aware, at weekends too.', 'Mae’r 72 awr yn rhedeg o’r adeg y daw’r cyngor yn ymwybodol, ar benwythnosau hefyd.')
  }
];
