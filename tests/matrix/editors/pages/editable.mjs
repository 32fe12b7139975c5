const box = window.place.appendChild(document.createElement('div'));
box.contentEditable = 'true';
box.style.minHeight = '40px';
window.model = () => box.innerText.replace(/\n$/, '');
