document.body.innerHTML = '<textarea id="input" rows="4" cols="40"></textarea>';
const input = document.querySelector('#input');
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  window.sent.push(input.value);
  input.value = '';
});
window.model = () => input.value;
