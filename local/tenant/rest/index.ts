/** Every module that adds resources is imported here, once. */
import './contextInfo';
import './web';
import './lists';
import './list';
import './fields';
import './items';
import './attachments';
import './folders';
import './files';
import './camlItems';
import './renderList';
