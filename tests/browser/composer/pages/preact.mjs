import { h, render } from 'preact';
import { useState } from 'preact/hooks';

function Chat() {
  const [text, setText] = useState('');
  window.model = () => text;
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    window.sent.push(text);
    setText('');
  };
  return h('textarea', { id: 'input', value: text, onInput: (e) => setText(e.currentTarget.value), onKeyDown });
}

render(h(Chat, null), document.querySelector('#root'));
