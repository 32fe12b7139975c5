// A service page as they are: search boxes above, reviews beside the chat, a comment box and a login below.
document.body.innerHTML = `
  <input id="search" type="search"><div role="search"><input id="find"></div>
  <div style="display: flex; gap: 8px">
    <section style="width: 300px"><p>用户评价</p><textarea id="review"></textarea></section>
    <section style="width: 300px">
      <div style="height: 200px; overflow: auto"><div id="log"><p>您好</p></div></div>
      <div id="replies" hidden><button>转人工</button></div>
      <div id="composer" style="padding-top: 80px">
        <textarea id="hidden" style="display: none"></textarea>
        <textarea id="chat"></textarea><button id="send">发送</button>
      </div>
    </section>
  </div>
  <div style="height: 300px"></div>
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
