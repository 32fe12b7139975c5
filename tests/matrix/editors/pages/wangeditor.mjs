import { createEditor } from '@wangeditor/editor';

const editor = createEditor({ selector: window.place, html: '', config: { placeholder: 'Say something' } });
window.model = () => editor.getText();
