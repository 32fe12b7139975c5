import DOMPurify from 'dompurify';
import Squire from 'squire-rte';

window.DOMPurify = DOMPurify;
const box = document.createElement('div');
box.style.minHeight = '40px';
window.place.append(box);
new Squire(box);
window.model = () => box.innerText.replace(/\n$|\u200b/g, '');
