export { isFormAddress, ownFormFileName, ownFormHeads, ownFormHtml, ownFormValues, type OwnFormFacts } from './ownForm';
export { correspondentQuestions, type OwnForm, type OwnFormWords, type OwnQuestion } from './questions';
