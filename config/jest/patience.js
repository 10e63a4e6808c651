/** What a component test waits for comes when a busy machine gets to it: a second, as the library has it, is a timing that decides. What never comes ends all the same. */
if (typeof window !== 'undefined') require('@testing-library/react').configure({ asyncUtilTimeout: 15_000 });
