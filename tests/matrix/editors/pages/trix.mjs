import 'trix';

// Trix lays its style into the page's head, which does not reach into a shadow root: a page that puts it there lays it there too.
const style = document.createElement('style');
style.textContent = 'trix-editor { display: block } [data-trix-dialog]:not(.trix-active) { display: none }';
const box = document.createElement('trix-editor');
window.place.append(style, box);
window.model = () => box.editor.getDocument().toString().replace(/\n$/, '');
