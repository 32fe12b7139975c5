document.body.innerHTML = '<form><input id="input" size="40"></form>';
const input = document.querySelector('#input');
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  window.sent.push(input.value);
  input.value = '';
});
window.model = () => input.value;
