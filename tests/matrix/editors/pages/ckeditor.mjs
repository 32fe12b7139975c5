import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

// It hides what it was made from: the root itself is where the conversation would be.
const holder = window.place.appendChild(document.createElement('div'));
ClassicEditor.create(holder, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] }).then((editor) => {
  window.model = () =>
    [...editor.model.document.getRoot().getChildren()]
      .map((block) => [...block.getChildren()].map((node) => node.data ?? '\n').join(''))
      .join('\n');
});
