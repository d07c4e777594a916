/**
 * Fetches voices, verifies and prepares them, and keeps them in the user's data folder.
 *
 * <p>Nothing else in the program touches the network. A pack appears in the folder in one step, whole, or not at all; ONNX Runtime lies
 * beside the packs, for all of them.
 */
@NullMarked
package org.audioedition.install;

import org.jspecify.annotations.NullMarked;
