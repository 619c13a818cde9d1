// A worker that is started from a blob has an address that says nothing of where later parts of the program lie.
if (self.workerFolder !== undefined) __webpack_public_path__ = self.workerFolder;
