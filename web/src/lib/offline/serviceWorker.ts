/**
 * Registers the service worker that lets the phone shell start without network.
 * Absent on insecure origins; the outbox works without it as long as the page stays open.
 */
export async function registerServiceWorker(): Promise<void> {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (!workers) return;
  try {
    const registration = await workers.register('/sw.js', { scope: '/m' });
    // A new version waits until no page uses the old one. At start nothing is being written yet: change over now.
    if (registration.waiting && workers.controller) {
      workers.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting.postMessage('activate');
    }
  } catch {
    // Storage forbidden or the script unreachable: the app works online.
  }
}
