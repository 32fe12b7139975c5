import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

const options = {
  target: window.place,
  inline: true,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  menubar: false,
  toolbar: false,
};
tinymce.init(options).then(([editor]) => {
  window.model = () => editor.getContent({ format: 'text' }).replace(/\n\n/g, '\n').trimEnd();
});
