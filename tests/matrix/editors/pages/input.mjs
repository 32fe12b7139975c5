const box = window.place.appendChild(document.createElement('form')).appendChild(document.createElement('input'));
window.model = () => box.value;
