import { defineConfig } from 'vite';
import { appConfig } from './house/app-config.ts';

export default defineConfig(({ command }) => appConfig({ command }));
