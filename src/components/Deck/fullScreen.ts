/** Fills the screen where the browser has a way and allows it; otherwise the window has to do. Never fails. */
export async function enterFullScreen(): Promise<void> {
  const root: Partial<Pick<Element, 'requestFullscreen'>> = document.documentElement;
  try {
    await root.requestFullscreen?.call(document.documentElement);
  } catch {
    // A phone without full screen, a frame that forbids it, a reader who said no.
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}
