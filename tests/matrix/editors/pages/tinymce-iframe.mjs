import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';

const options = {
  target: window.place.appendChild(document.createElement('textarea')),
  license_key: 'gpl',
  menubar: false,
  toolbar: false,
  statusbar: false,
  height: 120,
};
tinymce.init(options).then(([editor]) => {
  window.model = () => editor.getContent({ format: 'text' }).replace(/\n\n/g, '\n').trimEnd();
});
