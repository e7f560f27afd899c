import type { Feature } from '@/lib/feature';

const modules = import.meta.glob<{ feature: Feature }>('../features/*/module.ts', { eager: true });

/** Every feature of the app. A new folder under src/features with a module.ts is enough to join. */
export const features: readonly Feature[] = Object.values(modules).map((module) => module.feature);
