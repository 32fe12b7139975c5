/** The user's own day: where this device stands, not in UTC. */
import type { Day } from '../transcript/calendar';

export const dayAt = (at: Date): Day => ({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
