import words from '../loc/pane';

export default words;
