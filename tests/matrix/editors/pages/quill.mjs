import Quill from 'quill';

const editor = new Quill(window.place, { placeholder: 'Say something' });
window.model = () => editor.getText().replace(/\n$/, '');
