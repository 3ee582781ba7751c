export {};
//# sourceMappingURL=mail-context.js.map