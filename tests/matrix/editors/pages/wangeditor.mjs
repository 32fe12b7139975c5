import { createEditor } from '@wangeditor/editor';

const editor = createEditor({ selector: '#root', html: '', config: { placeholder: 'Say something' } });
window.model = () => editor.getText();
