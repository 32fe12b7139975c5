// A service page as they are: a search box above, the chat in the middle, a comment box and a login below.
document.body.innerHTML = `
  <input id="search" type="search"><div role="search"><input id="find"></div>
  <div style="display: flex">
    <div style="width: 300px">
      <div id="log" style="height: 200px; overflow: auto"><p>您好</p></div>
      <textarea id="hidden" style="display: none"></textarea>
      <textarea id="chat"></textarea><button id="send">发送</button>
    </div>
  </div>
  <div style="height: 500px"></div>
  <textarea id="comment"></textarea>
  <input id="password" type="password"><input id="card" autocomplete="cc-number">
  <input id="code" autocomplete="one-time-code"><textarea id="fixed" readonly></textarea>
  <input id="off" disabled><input id="short" maxlength="5">
  <div id="far" style="height: 40px">no chat here</div>`;
const chat = document.querySelector('#chat');
const send = () => {
  if (chat.value === '') return;
  window.sent.push(chat.value);
  chat.value = '';
};
document.querySelector('#send').addEventListener('click', send);
chat.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
window.model = () => chat.value;
