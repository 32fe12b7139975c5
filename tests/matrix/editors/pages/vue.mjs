import { createApp, h, ref } from 'vue';

const text = ref('');
window.model = () => text.value;
createApp(() => h('textarea', { value: text.value, onInput: (event) => (text.value = event.target.value) })).mount(
  window.place,
);
