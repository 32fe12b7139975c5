document.body.innerHTML = '<div id="input" contenteditable="true" style="min-height: 60px; border: 1px solid"></div>';
const input = document.querySelector('#input');
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  window.sent.push(input.innerText);
  input.innerHTML = '';
});
window.model = () => input.innerText;
