/** Who else is measured: Recognizers-Text and chrono-node, asked for the same and answering in the same form. */
import * as recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import type { Reader } from './ours';

interface Recognized {
  start: number;
  end: number;
  typeName: string;
  resolution: { value?: string; values?: { value?: string }[] } | null;
}

export const recognizersText: Reader = {
  name: 'recognizers-text',
  read(kind, { input, at }) {
    const zh = recognizers.Culture.Chinese;
    const found = (kind === 'number'
      ? recognizers.recognizeNumber(input, zh)
      : kind === 'percent'
        ? recognizers.recognizePercentage(input, zh)
        : kind === 'currency'
          ? recognizers.recognizeCurrency(input, zh)
          : recognizers.recognizeDateTime(
              input,
              zh,
              undefined,
              at === null ? undefined : new Date(at),
            )) as unknown as Recognized[];
    return found.map(({ start, end, resolution }) => ({
      start,
      end,
      values: [resolution?.value, ...(resolution?.values ?? []).map(({ value }) => value)].filter(
        (value): value is string => value !== undefined && value !== null,
      ),
    }));
  },
};

export const chronoNode: Reader = {
  name: 'chrono-node',
  read(kind, { input, at }) {
    if (kind !== 'time') return null;
    const reference = at === null ? new Date(0) : new Date(at);
    return [...chrono.zh.hans.parse(input, reference)].map(({ index, text, start }) => {
      const on = (key: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', width = 2) =>
        String(start.get(key) ?? 0).padStart(width, '0');
      const date = `${on('year', 4)}-${on('month')}-${on('day')}`;
      const time = `${on('hour')}:${on('minute')}:${on('second')}`;
      return {
        start: index,
        end: index + text.length - 1,
        values: start.isCertain('hour') ? [`${date} ${time}`, time] : [date],
      };
    });
  },
};
