export { createDesk, type DeskOptions, deskPlugin } from './http/desk.ts';
export { FORM_LIMITS, isTooLarge, readForm, readQuery } from './http/form.ts';
export type { Screen } from './http/screen.ts';
export { allScreens, type ScreenOptions, screensWith } from './screens/index.ts';
export { lawPages } from './screens/law/index.ts';
export type { LawScreen, LawVisit } from './screens/law/law-visit.ts';
export { mapShapes as lawMapShapes } from './screens/world/map-shapes.ts';
