/**
 * Runs and prepares ONNX models for the neural engines.
 *
 * <p>ONNX Runtime is 54 MB with its natives and of no use to those who take the voice inside. So it is compiled against,
 * lies beside the installed voices, and is loaded by {@link org.audioedition.speech.onnx.RuntimeLibrary} when a model is
 * opened; only {@code OrtModel} and {@code RuntimeEnvironment} name its classes.
 */
@NullMarked
package org.audioedition.speech.onnx;

import org.jspecify.annotations.NullMarked;
