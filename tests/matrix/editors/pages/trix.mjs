import 'trix';

const box = document.createElement('trix-editor');
document.querySelector('#root').append(box);
window.model = () => box.editor.getDocument().toString().replace(/\n$/, '');
