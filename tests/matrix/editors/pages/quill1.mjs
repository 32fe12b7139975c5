import Quill from 'quill1';

const editor = new Quill('#root', { placeholder: 'Say something' });
window.model = () => editor.getText().replace(/\n$/, '');
