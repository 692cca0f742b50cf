// The jobs as a worker loads them where nothing is built: in tests, and in the command when tsx runs it.
import { tsImport } from 'tsx/esm/api'

export const { entries, piece } = await tsImport('./jobs.ts', import.meta.url)
