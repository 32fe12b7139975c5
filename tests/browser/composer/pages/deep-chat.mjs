import 'deep-chat';

const chat = document.createElement('deep-chat');
chat.style.cssText = 'width: 400px; height: 300px';
chat.connect = {
  handler: (body, signals) => {
    window.sent.push(body.messages[0].text);
    signals.onResponse({ text: '好的' });
  },
};
document.querySelector('#root').append(chat);
window.model = () => chat.shadowRoot.querySelector('#text-input').innerText;
