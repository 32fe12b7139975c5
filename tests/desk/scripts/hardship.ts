/** A card payment someone cannot meet: the agent asks, refuses, takes a line back, offers a plan and promises. */
import type { AgentScript } from '../driver/agent';

export const hardship: AgentScript = {
  opening: [
    { by: 'bot', text: 'Hi! I am the virtual assistant. I am connecting you to someone who can help.' },
    { by: 'system', text: 'Maya joined the chat' },
    { by: 'agent', text: 'Hello, this is Maya from the payment assistance team. How can I help you today?' },
  ],
  steps: [
    [{ by: 'agent', text: "I'm sorry to hear that. May I ask what changed, so that you can't make this payment?" }],
    [
      {
        by: 'agent',
        text: 'Thank you for telling me. What is your monthly income now, and how much is left after essentials?',
      },
    ],
    [
      {
        by: 'agent',
        text: "I've looked at your balance of $1,240.00. Unfortunately we can't waive the late fee under our policy.",
      },
      { by: 'agent', text: 'If you miss this one we will call your employer.' },
      { recall: 'last' },
    ],
    [
      {
        by: 'agent',
        text: 'What I can offer is a hardship plan: 6 payments of $210.00, starting on the 10th of next month.',
      },
      {
        edit: 'last',
        text: 'What I can offer is a hardship plan: 6 payments of $214.50, fees included, starting on the 10th of next month.',
      },
    ],
    [
      {
        by: 'agent',
        text: "I've submitted the plan. We will email you a written confirmation within 3 business days, and no late fee will be charged meanwhile.",
      },
    ],
    [{ by: 'agent', text: 'Your reference number is HP-20417. Is there anything else I can do for you?' }],
    [
      { by: 'agent', text: 'Thank you for contacting us. Take care.' },
      { by: 'system', text: 'Maya left the chat' },
    ],
  ],
  afterwards: [
    { by: 'bot', text: 'Thanks, your message was added to your case. Our team will reply during office hours.' },
    { by: 'bot', text: 'Noted.' },
  ],
};
