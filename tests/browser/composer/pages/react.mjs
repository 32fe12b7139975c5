import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Chat() {
  const [text, setText] = useState('');
  window.model = () => text;
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    window.sent.push(text);
    setText('');
  };
  return createElement('textarea', { id: 'input', value: text, onChange: (e) => setText(e.target.value), onKeyDown });
}

createRoot(document.querySelector('#root')).render(createElement(Chat));
