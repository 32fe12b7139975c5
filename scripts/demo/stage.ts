/** Where the journey is played: a browser with the extension, the practice desk, and a folder for what comes of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startDesk } from '../../tests/desk/server.mjs';
import { type Launched, type LaunchOptions, launch } from './launch';

export interface Stage {
  app: Launched;
  /** Address of the practice chat. */
  chat: string;
  /** The browser tab with the chat. */
  page: Page;
  /** The side panel; null until the toolbar icon was clicked. */
  panel: Page | null;
  out: string;
  /** The saved evidence package; null until then. */
  saved: string | null;
  /** The checklist item that was ticked; null until then. */
  ticked: string | null;
  /** Keeps a picture of chat and panel. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the practice chat. `delayMs` is how long the scripted agent thinks. */
export async function openStage(out: string, delayMs: number, options: LaunchOptions = {}): Promise<Stage> {
  mkdirSync(out, { recursive: true });
  const desk = await startDesk({ port: 0 });
  let app: Launched;
  try {
    app = await launch({ access: 'asks', ...options });
  } catch (error) {
    await desk.close();
    throw error;
  }
  const chat = `${desk.url}chat/chatui?delay=${delayMs}`;
  const page = app.context.pages()[0] ?? (await app.context.newPage());
  const stage: Stage = {
    app,
    chat,
    page,
    panel: null,
    out,
    saved: null,
    ticked: null,
    async picture(name) {
      await stage.panel?.screenshot({ path: join(out, `${name}-panel.png`) });
      await stage.page.screenshot({ path: join(out, `${name}-page.png`) });
    },
    async close() {
      await app.close();
      await desk.close();
    },
  };
  await page.goto(chat);
  return stage;
}

/** The panel, once it is open. */
export function panelOf(stage: Stage): Page {
  if (!stage.panel) throw new Error('The side panel is not open');
  return stage.panel;
}
