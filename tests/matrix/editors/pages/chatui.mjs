import Chat, { Bubble, useMessages } from '@chatui/core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const { messages, appendMsg } = useMessages([{ type: 'text', content: { text: '您好' }, _id: '1' }]);
  return createElement(Chat, {
    messages,
    renderMessageContent: ({ content }) => createElement(Bubble, { content: content.text }),
    onInputChange: (text) => {
      window.model = () => text;
    },
    onSend: (type, text) => {
      window.tried.push(text);
      appendMsg({ type, content: { text }, position: 'right' });
    },
  });
}

window.model = () => '';
createRoot(window.place).render(createElement(Page));
