export { examplePack } from './example-pack';
