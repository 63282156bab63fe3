export default { outDir: './out', telemetry: false, devToolbar: { enabled: false } };
