import { MessageInput } from '@chatscope/chat-ui-kit-react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const plain = (html) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  box.style.whiteSpace = 'pre-wrap';
  document.body.append(box);
  const text = box.innerText;
  box.remove();
  return text;
};

function Page() {
  const [html, setHtml] = useState('');
  window.model = () => plain(html);
  return createElement(MessageInput, {
    value: html,
    onChange: setHtml,
    onSend: (sent) => {
      window.sent.push(plain(sent));
      setHtml('');
    },
  });
}

createRoot(document.querySelector('#root')).render(createElement(Page));
