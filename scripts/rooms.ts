// What `build-size.ts` bundles to weigh two rooms without the engine.
export * from '@/components';
export * from '@/composer';
