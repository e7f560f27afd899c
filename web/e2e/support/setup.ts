import { startGallery } from './gallery.ts';
import { startServer } from './server.ts';

/** Starts what the tests look at. Journeys need the real server (NUANXIN_BIN); without it only the kit is tested. */
export default async function setup(): Promise<() => Promise<void>> {
  const stops = [await startGallery()];
  if (process.env.NUANXIN_BIN) stops.push(await startServer(process.env.NUANXIN_BIN));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
