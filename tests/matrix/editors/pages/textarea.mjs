const box = window.place.appendChild(document.createElement('textarea'));
window.model = () => box.value;
