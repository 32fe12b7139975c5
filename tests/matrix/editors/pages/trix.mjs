import 'trix';

const box = document.createElement('trix-editor');
window.place.append(box);
window.model = () => box.editor.getDocument().toString().replace(/\n$/, '');
