export function quietEnvironment(): NodeJS.ProcessEnv;
