import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [text, setText] = useState('');
  window.model = () => text;
  return createElement('textarea', { value: text, onChange: (event) => setText(event.target.value) });
}

createRoot(window.place).render(createElement(Page));
