import Quill from 'quill';

const editor = new Quill('#root', { placeholder: 'Say something' });
window.model = () => editor.getText().replace(/\n$/, '');
