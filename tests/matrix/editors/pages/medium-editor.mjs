import MediumEditor from 'medium-editor';

const box = window.place.appendChild(document.createElement('div'));
box.style.minHeight = '40px';
const editor = new MediumEditor(box, { toolbar: false, placeholder: { text: 'Say something' } });
window.model = () => editor.elements[0].innerText.replace(/\n\n/g, '\n').replace(/\n$/, '');
