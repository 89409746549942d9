export { createDesk, type DeskOptions, deskPlugin } from './http/desk.ts';
export { readableUrl } from './http/readable-url.ts';
export type { Screen } from './http/screen.ts';
export { allScreens, type ScreenOptions, screensWith } from './screens/index.ts';
